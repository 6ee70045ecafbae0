import { describe, expect, it } from '@jest/globals';
import { splitTerms } from './meddra-terms.ts';

describe('splitTerms', () => {
  it.each([
    ['Nausea Vomiting', ['Nausea', 'Vomiting']],
    ['Gait disturbance Muscular weakness', ['Gait disturbance', 'Muscular weakness']],
    ['COVID-19 SARS-CoV-2 test positive', ['COVID-19', 'SARS-CoV-2 test positive']],
    ['C-reactive protein Chest X-ray normal', ['C-reactive protein', 'Chest X-ray normal']],
    ['Pain X-ray limb', ['Pain', 'X-ray limb']],
    ['Electrocardiogram Fibrin D dimer', ['Electrocardiogram', 'Fibrin D dimer']],
    ['Influenza A virus test Rash', ['Influenza A virus test', 'Rash']],
    ['Blood immunoglobulin G', ['Blood immunoglobulin G']],
    ['Electrocardiogram QT prolonged Fall', ['Electrocardiogram QT prolonged', 'Fall']],
    ['Ultrasound Doppler', ['Ultrasound Doppler']],
    ['', []],
  ])('reads %j', (joined, terms) => {
    expect(splitTerms(joined)).toEqual(terms);
  });
});
