import { companies, countCompanies, countNgos, ngos } from '../../graph/entity.ts';
import { builder } from '../kernel/builder.ts';
import { connection, pageArguments, wholeList } from '../kernel/connection.ts';
import { node } from './node.ts';

// Actors of which no more is known than a name, and of some what sort they are.
const NGORef = node('ngo');
const CompanyRef = node('company');
node('publisher');
node('alliance');
export const PersonRef = node('person', 'A person. `memberOf` says which roles somebody holds, and at whom.');

builder.queryFields((t) => ({
  ngos: t.field({
    type: connection(NGORef, 'NGO', 'NGO'),
    description: 'NGOs in the order of their ids.',
    args: pageArguments(t.arg),
    resolve: wholeList({ read: ngos, count: countNgos }),
  }),
  companies: t.field({
    type: connection(CompanyRef, 'Company', 'company', 'companies'),
    description: 'Companies in the order of their ids.',
    args: pageArguments(t.arg),
    resolve: wholeList({ read: companies, count: countCompanies }),
  }),
}));
