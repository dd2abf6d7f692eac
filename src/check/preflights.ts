/** What a browser asks before it lets a page of another origin call: with all methods and headers of the contract. */
import {operations} from '../contract/index.js';
import type {Ledger} from './ledger.js';
import {listOf, type Line} from './line.js';

/** Browsers let these pass by themselves. */
const simple = ['GET', 'HEAD', 'POST'];

export async function preflight(line: Line, ledger: Ledger): Promise<void> {
  if (!line.origin) {
    ledger.skipped('preflight', 'OPTIONS', 'give --origin: the origin of a page that will embed the elements');
    return;
  }
  for (const method of line.options.cors.methods) {
    const path = Object.values(operations).find((each) => each.method === method)?.path ?? operations.getSettings.path;
    const headers = new Headers({
      'access-control-request-method': method,
      'access-control-request-headers': line.options.cors.requestHeaders.map((name) => name.toLowerCase()).join(','),
    });
    const about = `OPTIONS for ${method}`;
    try {
      judge(
        line,
        ledger,
        about,
        method,
        await line.fetch(path.replace(/\{\/?\w+\}/g, 'x'), {method: 'OPTIONS', headers}),
      );
    } catch {
      ledger.failed('preflight', about, 'no answer came');
    }
  }
}

function judge(
  {options: {origin, cors}}: Line,
  ledger: Ledger,
  about: string,
  method: string,
  {status, headers}: Response,
): void {
  const allowedOrigin = headers.get('access-control-allow-origin');
  const allowed = listOf(headers.get('access-control-allow-headers'));
  const methods = listOf(headers.get('access-control-allow-methods'));
  const refused = cors.requestHeaders.filter(
    // a star never stands for the token
    (name) => !allowed.includes(name.toLowerCase()) && (name === 'Authorization' || !allowed.includes('*')),
  );
  const may = simple.includes(method) || methods.includes('*') || methods.includes(method.toLowerCase());
  const troubles = [
    ...(status < 200 || status > 299
      ? [`is answered by ${status}${status === 401 ? ' (it never has a token)' : ''}`]
      : []),
    ...(allowedOrigin !== origin && allowedOrigin !== '*' ? [`does not allow the origin ${origin}`] : []),
    ...(refused.length ? [`does not allow the header ${refused.join(', ')}`] : []),
    ...(may ? [] : [`does not allow the method ${method}`]),
  ];
  ledger.expect('preflight', about, !troubles.length, `a preflight ${troubles[0]}`);
}
