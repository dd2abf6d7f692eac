// A server of two calls, whose types openapi-typescript makes of openapi.json: never run, only compiled.
import {createServer, type IncomingMessage} from 'node:http';
import type {components, paths} from 'openapi';

type Json<Message> = Message extends {content: {'application/json': infer Value}} ? Value : never;
type Call<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method];
type BodyOf<C> = C extends {requestBody: infer Body} ? Json<Body> : never;
type AnswerOf<C> = C extends {responses: {200: infer Answer}} ? Json<Answer> : never;

type Search = Call<'/network/partners/search', 'post'>;

const network: AnswerOf<Call<'/network', 'get'>> = {name: 'Calixia', kinds: [{kind: 'optician'}], services: []};

function search({radii, kind}: BodyOf<Search>): AnswerOf<Search> {
  const partner: components['schemas']['Partner'] = {
    id: 'p1',
    kind,
    name: 'Optique du Port',
    address: {line1: '1 quai de la Fosse', postalCode: '44000', city: 'Nantes'},
    lat: 47.21,
    lon: -1.56,
  };
  return {at: new Date().toISOString(), radius: radii[0] ?? null, total: 1, partners: [partner]};
}

async function bodyOf<Body>(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as Body;
}

const unknown: components['schemas']['ProblemDetails'] = {type: 'urn:mutuelle:problem:not-found', status: 404};

async function answer(request: IncomingMessage) {
  if (request.url === '/network') return network;
  if (request.url === '/network/partners/search') return search(await bodyOf<BodyOf<Search>>(request));
  return unknown;
}

export const server = createServer(async (request, response) => {
  const value = await answer(request);
  response.writeHead(value === unknown ? 404 : 200).end(JSON.stringify(value));
});

// Planted: each of these is an error, or the compiler says that the comment above it is wrong.

// @ts-expect-error nothing can be filtered on, and it does not say so
export const incomplete: AnswerOf<Call<'/network', 'get'>> = {name: 'Calixia', kinds: []};
// @ts-expect-error an amount is a number of cents
export const misspelt: components['schemas']['FirstDebit'] = {amount: '12,50', on: '2026-12-05'};
// @ts-expect-error there is no such path
export type Unknown = paths['/reseau'];
// @ts-expect-error the body has no place that is searched around
search({kind: 'optician', radii: [10], services: [], openNow: false, sort: 'distance', offset: 0, limit: 10});
