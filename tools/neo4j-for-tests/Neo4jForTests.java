import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j in this process: folder, Bolt port, and "auth" where users must say who they are. Stops when its input ends. */
public class Neo4jForTests {
	public static void main(String[] arguments) throws Exception {
		var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
			.setConfig(GraphDatabaseSettings.auth_enabled, List.of(arguments).contains("auth"))
			.build();
		System.out.println("ready");
		while (System.in.read() != -1) { } // whoever started this holds the other end: when they go, so does this
		service.shutdown();
		System.exit(0);
	}
}
