/** Nothing here. */
'use strict';
;;
{}
export {};
