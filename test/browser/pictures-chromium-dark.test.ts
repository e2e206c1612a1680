import { takePictures } from './pictures.ts';

takePictures('chromium', 'dark');
