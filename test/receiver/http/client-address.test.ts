import assert from 'node:assert/strict';
import { BlockList } from 'node:net';
import { describe, it } from 'node:test';
import { clientAddress, networkOf } from '../../../src/receiver/http/client-address.ts';

const proxies = new BlockList();
proxies.addSubnet('10.0.0.0', 8, 'ipv4');
proxies.addSubnet('fd00::', 8, 'ipv6');

describe('clientAddress', () => {
  it('believes a proxy that is trusted, whatever the visitor wrote before it', () => {
    assert.equal(clientAddress('10.0.0.1', '203.0.113.9', proxies), '203.0.113.9');
    assert.equal(clientAddress('10.0.0.1', '198.51.100.1, 203.0.113.9, 10.2.2.2', proxies), '203.0.113.9');
    assert.equal(clientAddress('::ffff:10.0.0.1', '2001:db8::1', proxies), '2001:db8::1');
    assert.equal(clientAddress('fd00::1', '203.0.113.9', proxies), '203.0.113.9');
  });

  it('believes nobody else', () => {
    assert.equal(clientAddress('203.0.113.9', '198.51.100.1', proxies), '203.0.113.9');
    assert.equal(clientAddress('10.0.0.1', '198.51.100.1', new BlockList()), '10.0.0.1');
  });

  it('stays with the proxy when it names nobody', () => {
    assert.equal(clientAddress('10.0.0.1', undefined, proxies), '10.0.0.1');
    assert.equal(clientAddress('10.0.0.1', '198.51.100.1, unknown', proxies), '10.0.0.1');
    assert.equal(clientAddress('', '198.51.100.1', proxies), '');
  });
});

describe('networkOf', () => {
  it('is an IPv4 address, and the 64-bit prefix of an IPv6 address however it is shortened', () => {
    assert.equal(networkOf('203.0.113.9'), '203.0.113.9');
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2');
    assert.equal(networkOf('2001:db8::6'), '2001:db8:0:0');
    assert.equal(networkOf('2001:db8:1:2::'), '2001:db8:1:2');
    assert.equal(networkOf('::1'), '0:0:0:0');
  });
});
