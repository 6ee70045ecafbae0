/** Says that it is ready, and stays until it is told to end. */
const staying = setInterval(() => {}, 60_000);
process.once('SIGTERM', () => clearInterval(staying));
console.log(`started as ${process.pid}`);
console.log('ready http://127.0.0.1:1');
