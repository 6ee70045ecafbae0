/** Says that it is ready, and ends at once. */
console.log('ready http://127.0.0.1:1');
process.exitCode = 3;
