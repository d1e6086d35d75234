export = { run: () => console.log('run') };
