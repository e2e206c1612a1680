import { testPromises } from './promises.ts';

testPromises('firefox');
