/** Ends before it is ready. */
console.error('PORT is wrong');
process.exitCode = 1;
