import { persons } from './persons.ts';
import { policeCases } from './police-cases.ts';
import { transferAnswers } from './transfer-answers.ts';

export const resolvers = [persons, policeCases, transferAnswers];
