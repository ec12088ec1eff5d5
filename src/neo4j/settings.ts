/** The JVM of our own Neo4j: the whole record of the General Assembly fits, with room. */
export const JVM = [
  '-Xms256m',
  '-Xmx768m',
  '-XX:+UseG1GC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

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
