const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The check sum of zip files (ISO 3309). Node has one of its own from 20.15 on, which its types do not know. */
export const crc32 = (data: Uint8Array): number => ~data.reduce((sum, byte) => TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8), ~0) >>> 0;
