import lib from './library.cjs';
lib.f1(2);
