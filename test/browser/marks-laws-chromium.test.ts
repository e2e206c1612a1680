import { testMarksLaws } from './marks-laws.ts';

testMarksLaws('chromium');
