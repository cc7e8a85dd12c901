// A Neo4j server without an installation: java -cp 'lib/*' Neo4jServer.java HOME PORT [HOME PORT]…, each pair a server of its own. It ends with its stdin.
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

class Neo4jServer {
    public static void main(String[] args) throws Exception {
        var servers = new ArrayList<DatabaseManagementService>();
        for (int at = 0; at < args.length; at += 2) servers.add(start(Path.of(args[at]), Integer.parseInt(args[at + 1])));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> servers.forEach(DatabaseManagementService::shutdown)));
        System.out.println("ready");
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    static DatabaseManagementService start(Path home, int port) {
        return new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.auth_lock_time, Duration.ofSeconds(1))
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.getLong("pagecache", 128)))
            .setConfig(GraphDatabaseSettings.read_only_database_default, Boolean.getBoolean("readonly"))
            .build();
    }
}
