const { contextBridge } = require('electron');

contextBridge.exposeInMainWorld('api', {}); //~ impure host
