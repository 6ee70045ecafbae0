/** Hears nobody. */
setInterval(() => {}, 60_000);
process.on('SIGTERM', () => {});
console.log('ready http://127.0.0.1:1');
