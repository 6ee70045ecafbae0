import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Caller, Role } from '../../schema/contract/caller.ts';
import { PURPOSES_OF_ROLE, type Purpose } from '../../schema/contract/purpose.ts';

/** One for each role, named like it, and the other data officers. */
export type PersonaName = Role | keyof typeof OFFICERS;

/** A demonstration identity: someone of the invented city. */
export interface Persona extends Caller {
  readonly persona: PersonaName;
  readonly title: string;
  readonly purposes: readonly Purpose[];
  /** Open matters that it is listed on. */
  readonly matters: readonly PersonaMatter[];
}

export interface PersonaMatter {
  readonly no: string;
  readonly title: string;
  readonly purpose: Purpose;
}

/** What the city's generator knows of the personas: the numbers that it made up. */
type Bindings = Readonly<Partial<Record<Role, Binding>>> & {
  readonly matters?: readonly (PersonaMatter & { readonly persona: Role })[];
};

interface Binding {
  readonly grids?: readonly string[];
  readonly uscc?: string;
}

const SHENYANG = '2101';

const PERSONAS: Readonly<Record<Role, Pick<Persona, 'title' | 'agency' | 'region'>>> = {
  'grid-supervisor': { title: '市场监管网格员', agency: 'market-supervision', region: '' },
  'case-officer': { title: '市场监管办案人员', agency: 'market-supervision', region: SHENYANG },
  'market-analyst': { title: '市场监管分析人员', agency: 'market-supervision', region: SHENYANG },
  'health-supervisor': { title: '卫生健康监督员', agency: 'health', region: SHENYANG },
  'health-analyst': { title: '卫生健康分析人员', agency: 'health', region: SHENYANG },
  'insurance-supervisor': { title: '医保监督员', agency: 'medical-insurance', region: SHENYANG },
  'insurance-analyst': { title: '医保分析人员', agency: 'medical-insurance', region: SHENYANG },
  'police-officer': { title: '公安办案民警', agency: 'public-security', region: SHENYANG },
  'police-analyst': { title: '公安分析人员', agency: 'public-security', region: SHENYANG },
  'chain-partner': { title: '药品零售连锁企业', agency: 'partner', region: '' },
  'trace-partner': { title: '药品追溯平台', agency: 'partner', region: '' },
  'data-officer': { title: '数据专员', agency: 'market-supervision', region: SHENYANG },
  public: { title: '公众', agency: 'public', region: '' },
};

/** Data officers besides the first: every agency has two, since one alone can't give anything away. */
const OFFICERS = {
  'data-reviewer': { title: '数据专员（复核）', agency: 'market-supervision' },
  'health-data-officer': { title: '卫生健康数据专员', agency: 'health' },
  'health-data-reviewer': { title: '卫生健康数据专员（复核）', agency: 'health' },
  'insurance-data-officer': { title: '医保数据专员', agency: 'medical-insurance' },
  'insurance-data-reviewer': { title: '医保数据专员（复核）', agency: 'medical-insurance' },
  'police-data-officer': { title: '公安数据专员', agency: 'public-security' },
  'police-data-reviewer': { title: '公安数据专员（复核）', agency: 'public-security' },
} as const satisfies Readonly<Record<string, Pick<Persona, 'title' | 'agency'>>>;

/** Stand in until a city has been generated. */
const DEFAULT_BINDINGS: Bindings = {
  'grid-supervisor': { grids: ['210106-01'] },
  'chain-partner': { uscc: '91110000MA0TE5T01U' },
};

/** All demonstration identities, bound to the city that is in `dataDirectory`. */
export async function loadPersonas(dataDirectory: string): Promise<readonly Persona[]> {
  const bindings = await readBindings(join(dataDirectory, 'personas.json'));
  return [
    ...(Object.keys(PERSONAS) as Role[]).map((role) => toPersona(role, bindings)),
    ...(Object.keys(OFFICERS) as (keyof typeof OFFICERS)[]).map(toOfficer),
  ];
}

function toOfficer(persona: keyof typeof OFFICERS): Persona {
  return {
    persona,
    ...OFFICERS[persona],
    subject: `demo:${persona}`,
    role: 'data-officer',
    region: SHENYANG,
    grids: [],
    creditCode: null,
    purposes: PURPOSES_OF_ROLE['data-officer'],
    matters: [],
  };
}

function toPersona(role: Role, bindings: Bindings): Persona {
  const { title, agency, region } = PERSONAS[role];
  const { grids = [], uscc = null } = { ...DEFAULT_BINDINGS[role], ...bindings[role] };
  const matters = (bindings.matters ?? []).filter(({ persona }) => persona === role);
  return {
    persona: role,
    title,
    subject: role === 'public' ? 'public' : `demo:${role}`,
    agency,
    role,
    region: role === 'grid-supervisor' && grids[0] ? districtOf(grids[0]) : region,
    grids,
    creditCode: uscc,
    purposes: PURPOSES_OF_ROLE[role],
    matters: matters.map(({ no, title, purpose }) => ({ no, title, purpose })),
  };
}

/** A grid is numbered within its district: 210106-01. */
function districtOf(grid: string): string {
  return grid.slice(0, 6);
}

async function readBindings(path: string): Promise<Bindings> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`${path} cannot be read`, { cause });
  }
}
