const list = [1, 2, 3];
list.length = 1;
list.length = '2';
list.length = -1; //~ impure throw: an invalid length
