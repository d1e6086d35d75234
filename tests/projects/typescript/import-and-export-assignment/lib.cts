class Client { connect() { console.log('connected'); } }
export = Client;
