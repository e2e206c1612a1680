import { takePictures } from './pictures.ts';

takePictures('firefox', 'dark');
