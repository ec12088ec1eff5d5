const HEAP = ['-Xms256m', '-Xmx768m'];
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** The JVM of our own Neo4j: the whole record of the General Assembly fits, with room. */
export const JVM = [...HEAP, '-XX:+UseG1GC', ...OPENED];

/** What `neo4j-admin` starts in a second Java of its own, which takes two seconds more and is given none of our options. */
export const ADMIN = 'org.neo4j.cli.AdminTool';

/** Behind it stands the file in which Java leaves an archive of the classes that it has loaded, when it ends. */
export const RECORD = '-XX:ArchiveClassesAtExit=';

/** The JVM of a command that ends in a second. */
export const BRIEF_JVM = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** The JVM of a bulk import, for which nobody waits between two pauses. With those packages opened it would take 256 MB of the disk for a log that stays empty. */
export const BULK_JVM = [...HEAP, '-XX:+UseParallelGC'];

/** The text of `neo4j.conf`: loopback only, no other connectors, nothing reported home, and a stop without a quiet period. */
export const settings = (port: number): string =>
  Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.config.strict_validation.enabled': 'true',
    'server.memory.pagecache.size': '384m',
    'db.transaction.timeout': '10s',
    'db.lock.acquisition.timeout': '3s',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '256M size',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
