import { EXECUTION } from '../../../gateway/limits.ts';
import { parseSettings } from '../../../gateway/settings.ts';
import { startUngoverned } from '../../../gateway/start-ungoverned.ts';
import { runWithV8Flags } from '../../../gateway/v8-flags.ts';

/** The program of an ungoverned gateway that compiles nothing; it takes the arguments of the gateway's own. */
runWithV8Flags();
const settings = parseSettings(process.argv.slice(2), process.env);
if (settings.mode !== 'UNGOVERNED') throw new Error('--ungoverned is missing');
await startUngoverned(settings, { ...EXECUTION, compileAtUse: Number.POSITIVE_INFINITY });
