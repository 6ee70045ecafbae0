import { describe, expect, it } from '@jest/globals';
import { rootThrough, treePath, treeRoot } from './hash-tree.ts';

/** Inputs and roots that the Certificate Transparency project tests its trees with. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('treeRoot', () => {
  it.each(ROOTS.map((root, i) => [i + 1, root]))('of %i leaves is what is known', (size, root) => {
    expect(treeRoot(LEAVES.slice(0, Number(size)), 'sha256')).toBe(root);
  });
});

describe('treePath', () => {
  const places = LEAVES.flatMap((_, last) =>
    LEAVES.slice(0, last + 1).map((_, index) => ({ index, size: last + 1 })),
  );

  it.each(places)(
    'leads from leaf $index of $size to the root, and no other leaf does',
    (place) => {
      const leaves = LEAVES.slice(0, place.size);
      const path = treePath(place.index, leaves, 'sha256');

      const reaches = (leaf: string, at = place) =>
        rootThrough(leaf, at, { path, algorithm: 'sha256' }) === treeRoot(leaves, 'sha256');

      expect(leaves.filter((leaf) => reaches(leaf))).toEqual([leaves[place.index]]);
      expect(reaches(leaves[place.index]!, { ...place, index: place.index + 1 })).toBe(false);
      expect(reaches(leaves[place.index]!, { ...place, index: -1 })).toBe(false);
    },
  );

  it('of another length leads nowhere', () => {
    const path = treePath(0, LEAVES, 'sha256');

    for (const other of [path.slice(1), [...path, path[0]!], []]) {
      const reached = rootThrough(
        LEAVES[0]!,
        { index: 0, size: 8 },
        { path: other, algorithm: 'sha256' },
      );
      expect(reached).not.toBe(ROOTS[7]);
    }
  });
});
