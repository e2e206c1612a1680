import { testPromises } from './promises.ts';

testPromises('chromium');
