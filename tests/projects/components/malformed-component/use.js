import Broken from './broken.vue';
Broken.install(); //~ unknown unknown-property: syntax error on line 4
