import { collectAlone } from '../../../gateway/collect-alone.ts';
import { EXECUTION } from '../../../gateway/limits.ts';
import { parseSettings } from '../../../gateway/settings.ts';
import { startUngoverned } from '../../../gateway/start-ungoverned.ts';

/** The program of an ungoverned gateway that compiles nothing; it takes the arguments of the gateway's own. */
collectAlone();
const settings = parseSettings(process.argv.slice(2), process.env);
if (settings.mode !== 'UNGOVERNED') throw new Error('--ungoverned is missing');
await startUngoverned(settings, { ...EXECUTION, compileAtUse: Number.POSITIVE_INFINITY });
