import { describe, expect, it } from '@jest/globals';
import { requirePreflight } from './preflight.ts';
import type { RequestHeaders } from './request.ts';

const BROWSER = { 'user-agent': ['Mozilla/5.0 (X11; Linux x86_64)'] };

describe('requirePreflight', () => {
  it.each<[string, string, RequestHeaders]>([
    ['JSON', 'POST', { 'content-type': ['application/json'] }],
    ['JSON with a charset', 'POST', { 'content-type': ['Application/JSON; charset=utf-8'] }],
    ['JSON from a browser', 'POST', { ...BROWSER, 'content-type': ['application/json'] }],
    ['a query from a program', 'GET', { 'user-agent': ['curl/8'] }],
    ['a query from our own page', 'GET', { ...BROWSER, 'sec-fetch-site': ['same-origin'] }],
    ['a query with an operation name', 'GET', { ...BROWSER, 'x-apollo-operation-name': ['A'] }],
    ['a query with a token', 'GET', { ...BROWSER, authorization: ['Bearer x'] }],
  ])('lets %s pass', (_, method, headers) => {
    expect(() => requirePreflight(method, headers)).not.toThrow();
  });

  it.each<[string, string, RequestHeaders]>([
    ['a POST without a type', 'POST', {}],
    ['a form', 'POST', { 'content-type': ['application/x-www-form-urlencoded'] }],
    ['a multipart form', 'POST', { 'content-type': ['multipart/form-data; boundary=a'] }],
    ['text', 'POST', { 'content-type': ['text/plain'] }],
    ['text that names JSON', 'POST', { 'content-type': ['text/plain; application/json'] }],
    ['two types in one', 'POST', { 'content-type': ['text/plain, application/json'] }],
    ['an empty type', 'POST', { 'content-type': [''] }],
    [
      'text with an operation name',
      'POST',
      {
        'content-type': ['text/plain'],
        'x-apollo-operation-name': ['A'],
      },
    ],
    ['a query with a type for forms', 'GET', { 'content-type': ['text/plain'] }],
    ['a query with an odd type', 'GET', { 'content-type': ['message/http'] }],
    ['a query from a browser', 'GET', BROWSER],
    ['a query from another site', 'GET', { 'sec-fetch-site': ['cross-site'] }],
    ['a query from a neighbour', 'GET', { 'sec-fetch-site': ['same-site'] }],
    ['a query with an origin', 'GET', { origin: ['http://evil.example'] }],
    ['a query with a cookie', 'GET', { cookie: ['a=b'] }],
  ])('refuses %s', (_, method, headers) => {
    expect(() => requirePreflight(method, headers)).toThrow(
      expect.objectContaining({ code: 'REQUEST_NOT_PREFLIGHTED' }),
    );
  });
});
