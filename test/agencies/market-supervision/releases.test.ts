import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CallOptions, SubgraphProcess } from '../../support/subgraph-process.ts';
import { startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, gridSupervisor, STORE_MATTER } from './callers.ts';
import { CODES, KEYS, OFFICER, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const IDENTITY =
  'phone pharmacists { nodes { idNo phone } } realNameSales { nodes { buyerName buyerIdNo buyerPhone } }';

describe('masks', () => {
  it('hide numbers from a grid supervisor', async () => {
    const { data, extensions } = await ask(IDENTITY, { caller: gridSupervisor, purpose: 'DAILY' });

    expect(data.enterprise).toEqual({
      phone: '139****0002',
      pharmacists: { nodes: [{ idNo: '9901**********0018', phone: '137****0001' }] },
      realNameSales: {
        nodes: [{ buyerName: '陈*', buyerIdNo: '9901**********0015', buyerPhone: '136****0001' }],
      },
    });
    expect(extensions.release.masked).toContain('RealNameSale.buyerIdNo');
    expect(extensions.release.released).not.toContain('RealNameSale.buyerIdNo');
    expect(JSON.stringify(data)).not.toContain('19900101');
  });

  it('fall for the enterprise of a live case', async () => {
    const { data } = await ask(IDENTITY, {
      caller: caseOfficer,
      purpose: 'CASE',
      matter: STORE_MATTER,
    });

    expect(data.enterprise.phone).toBe('13900000002');
    expect(data.enterprise.pharmacists.nodes[0].idNo).toBe('990106198001010018');
    expect(data.enterprise.realNameSales.nodes[0].buyerIdNo).toBe('990106199001010015');
  });

  it('stay on the same region without its case', async () => {
    const { data } = await ask(IDENTITY, {
      caller: caseOfficer,
      purpose: 'CASE',
      matter: { no: 'C-9', enterprises: [CODES.single], persons: [] },
    });

    expect(data.enterprise.phone).toBe('139****0002');
    expect(data.enterprise.pharmacists.nodes[0].idNo).toBe('9901**********0018');
    expect(data.enterprise.realNameSales.nodes[0].buyerName).toBe('陈*');
  });

  it('keep the day of a stay for insurance supervisors', async () => {
    const { data } = await ask(
      'pharmacists { nodes { dutyRecords(first: 1) { nodes { inAt outAt method } } } }',
      { caller: callerOf('insurance-supervisor'), purpose: 'DAILY' },
    );

    expect(data.enterprise.pharmacists.nodes[0].dutyRecords.nodes).toEqual([
      { inAt: '2026-10-05T16:00:00.000Z', outAt: '2026-10-05T16:00:00.000Z', method: null },
    ]);
  });

  it('leave health supervisors whether a certificate is valid', async () => {
    const { data } = await ask(
      'staff { nodes { name post hasValidHealthCertificate healthCertificateValidTo } }',
      { caller: callerOf('health-supervisor'), purpose: 'DAILY' },
    );

    expect(data.enterprise.staff.nodes).toEqual([
      {
        name: '冯*',
        post: '[已脱敏]',
        hasValidHealthCertificate: true,
        healthCertificateValidTo: null,
      },
    ]);
  });
});

describe('the public', () => {
  it('sees the register and the penalties in their term', async () => {
    const { data, errors } = await ask(
      'name status legalRepresentative licenses { licenseNo } penalties { totalCount nodes { amountFen } } pharmacists { nodes { name } }',
      {},
    );

    expect(errors).toEqual([]);
    expect(data.enterprise).toEqual({
      name: '甲连锁一店',
      status: 'ACTIVE',
      legalRepresentative: '李四',
      licenses: [{ licenseNo: '辽CB0240990001' }],
      penalties: { totalCount: 1, nodes: [{ amountFen: '20000' }] },
      pharmacists: { nodes: [{ name: '钱七' }] },
    });
  });

  it('sees the heads and the supervisors by family name', async () => {
    const query = `{ enterprise(creditCode: "${CODES.store}") { principal qualityHead }
      grids { nodes { gridCode supervisors { name } } } }`;

    const { data } = await subgraph.call(query);

    expect(data.enterprise).toEqual({ principal: '赵*', qualityHead: '钱*' });
    expect(data.grids.nodes[0]).toEqual({
      gridCode: '990106-01',
      supervisors: [{ name: '欧阳*' }],
    });
  });
});

describe('a chain', () => {
  it('sees its own stores and no other', async () => {
    const query = `{ own: enterprise(creditCode: "${CODES.headOffice}") { stores { nodes { name creditGrade retailSales { totalCount } } } }
      other: enterprise(creditCode: "${CODES.single}") { name creditGrade retailSales { totalCount } } }`;

    const { data } = await subgraph.call(query, { caller: chainPartner, purpose: 'SELF_CHECK' });

    expect(data.own.stores.nodes).toEqual([
      { name: '甲连锁一店', creditGrade: 'A', retailSales: { totalCount: 5 } },
    ]);
    expect(data.other).toEqual({ name: '乙药房', creditGrade: null, retailSales: null });
  });
});

describe('the police', () => {
  const police: CallOptions = {
    caller: callerOf('police-officer'),
    purpose: 'CASE',
    matter: STORE_MATTER,
  };

  it('see the case and the transfer of their matter', async () => {
    const { data } = await ask(
      'cases { nodes { caseNo amountInvolvedFen persons { personKey } transfer { transferNo status } } }',
      police,
    );

    expect(data.enterprise.cases.nodes[0]).toEqual({
      caseNo: 'C-1',
      amountInvolvedFen: '123456',
      persons: [{ personKey: KEYS.accused }],
      transfer: { transferNo: 'T-1', status: 'SENT' },
    });
  });
});

describe('health supervisors', () => {
  it('see the inspections of units that vaccinate', async () => {
    const { data } = await subgraph.call('{ inspections { totalCount nodes { id } } }', {
      caller: callerOf('health-supervisor'),
      purpose: 'DAILY',
    });

    expect(data.inspections).toEqual({ totalCount: 1, nodes: [{ id: 'JC5' }] });
  });
});

describe('adminCaseMatter', () => {
  const matter = (no: string, subject: string) =>
    subgraph.call(`{ adminCaseMatter(no: "${no}") { no enterprises persons } }`, {
      caller: callerOf('case-officer', { subject }),
      purpose: 'CASE',
    });

  it("names what an officer's live case concerns", async () => {
    const { data } = await matter('C-1', OFFICER);

    expect(data.adminCaseMatter).toEqual({
      no: 'C-1',
      enterprises: [CODES.store],
      persons: [KEYS.accused, KEYS.pharmacist],
    });
  });

  it('lives on while the penalty is executed', async () => {
    const { data } = await matter('C-3', 'officer-2');

    expect(data.adminCaseMatter).not.toBeNull();
  });

  it.each([
    ['is closed', 'C-2', OFFICER],
    ["is another's", 'C-3', OFFICER],
    ['does not exist', 'C-0', OFFICER],
  ])('is nothing when the case %s', async (_, no, subject) => {
    const { data } = await matter(no, subject);

    expect(data.adminCaseMatter).toBeNull();
  });

  it('is refused to everyone who handles no cases', async () => {
    const { errors } = await subgraph.call('{ adminCaseMatter(no: "C-1") { no } }', {
      caller: gridSupervisor,
      purpose: 'JOINT',
    });

    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });

  it.each(['JOINT', 'EMERGENCY'] as const)('is refused to an officer for %s', async (purpose) => {
    const { errors } = await subgraph.call('{ adminCaseMatter(no: "C-1") { no } }', {
      caller: caseOfficer,
      purpose,
    });

    expect(errors[0]?.extensions.code).toBe('PURPOSE_NOT_AGREED');
  });
});

function ask(fields: string, options: CallOptions) {
  return subgraph.call(`{ enterprise(creditCode: "${CODES.store}") { ${fields} } }`, options);
}
