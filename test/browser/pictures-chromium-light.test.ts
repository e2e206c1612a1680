import { takePictures } from './pictures.ts';

takePictures('chromium', 'light');
