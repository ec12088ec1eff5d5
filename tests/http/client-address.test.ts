import { describe, expect, it } from 'vitest';
import { clientAddress, type Sent } from '../../src/http/client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as Sent;

describe('who sends a request', () => {
  it('is the address of the connection, whatever is told, where no proxy is known', () => {
    const clientOf = clientAddress([]);
    expect(clientOf(from('203.0.113.5'))).toBe('203.0.113.5');
    expect(clientOf(from('203.0.113.5', '198.51.100.1'))).toBe('203.0.113.5');
    expect(clientOf(undefined)).toBe('');
  });

  it('is the one that our proxies tell, and not the one that a client pretends to be', () => {
    const clientOf = clientAddress(['10.0.0.0/8', '2001:db8::7']);
    expect(clientOf(from('10.0.0.1', '198.51.100.1'))).toBe('198.51.100.1');
    expect(clientOf(from('::ffff:10.0.0.1', '198.51.100.1'))).toBe('198.51.100.1');
    expect(clientOf(from('2001:db8::7', '198.51.100.1, 10.2.2.2'))).toBe('198.51.100.1');
    expect(clientOf(from('10.0.0.1', '1.1.1.1, 198.51.100.1'))).toBe('198.51.100.1');
    expect(clientOf(from('203.0.113.5', '10.0.0.9'))).toBe('203.0.113.5');
    expect(clientOf(from('10.0.0.1'))).toBe('10.0.0.1');
  });
});
