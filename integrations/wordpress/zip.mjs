/** Writes a zip archive: what WordPress takes as a plugin. The same files always give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const DAY = 0x21;
/** Names in UTF-8. */
const UTF8 = 0x800;
const DEFLATED = 8;

/** A record of numbers, each with its width in bytes. */
function fields(...pairs) {
  const buffer = Buffer.alloc(pairs.reduce((sum, [, width]) => sum + width, 0));
  let offset = 0;
  for (const [value, width] of pairs) offset = buffer.writeUIntLE(value, offset, width);
  return buffer;
}

/** @param {readonly (readonly [path: string, content: Buffer])[]} files */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const data = deflateRawSync(content, { level: 9 });
    const common = [
      [20, 2],
      [UTF8, 2],
      [DEFLATED, 2],
      [0, 2],
      [DAY, 2],
      [crc32(content), 4],
      [data.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ];
    const local = Buffer.concat([fields([0x04034b50, 4], ...common), name, data]);
    directory.push(
      fields([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, central, end]);
}
