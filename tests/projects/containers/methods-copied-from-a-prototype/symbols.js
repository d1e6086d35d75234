for (const key of Object.getOwnPropertySymbols(Map.prototype)) console.log(key); //~ impure? console
