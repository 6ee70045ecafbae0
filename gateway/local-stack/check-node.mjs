/** Runs on any Node, unlike everything else here, and so can say what is missing. */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Yaolian needs Node 22.18 or later and this is ${process.versions.node}. ` +
      'Run `npm ci` with optional packages (it brings Node 24 on Linux and Windows), or install Node 24.',
  );
  process.exit(1);
}
