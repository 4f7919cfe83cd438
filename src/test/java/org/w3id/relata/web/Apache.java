package org.w3id.relata.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.w3id.relata.rdf.Namespaces;

/** Debian's Apache with a folder {@code relata} as w3id.org has it, on the loopback interface, as a process of its own. */
final class Apache implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/sbin/apache2");
    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final int port;

    private Apache(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param folder for its files
     * @param redirects the {@code .htaccess} of {@code /relata}
     * @param target the server that is to take the place of the one named there
     */
    static Apache start(Path folder, Path redirects, String target) throws IOException, InterruptedException {
        // It gives up being root where it is, and must be able to read what it serves.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path site = Files.createDirectories(folder.resolve("site/relata"));
        String rules = Files.readString(redirects);
        if (!rules.contains("https://relata.example.org")) {
            throw new AssertionError("no placeholder for the host in " + redirects);
        }
        Files.writeString(site.resolve(".htaccess"), rules.replace("https://relata.example.org", target));
        Files.copy(
                redirects.resolveSibling("README.md"), site.resolve("README.md"), StandardCopyOption.REPLACE_EXISTING);
        int port = freePort();
        Path configuration = Files.writeString(
                folder.resolve("apache.conf"),
                """
                ServerRoot "%1$s"
                ServerName localhost
                Listen 127.0.0.1:%2$d
                PidFile "%1$s/apache.pid"
                ErrorLog "%1$s/error.log"
                Mutex file:%1$s
                User www-data
                Group www-data
                LoadModule mpm_event_module %3$s/mod_mpm_event.so
                LoadModule authz_core_module %3$s/mod_authz_core.so
                LoadModule rewrite_module %3$s/mod_rewrite.so
                LoadModule negotiation_module %3$s/mod_negotiation.so
                LoadModule dir_module %3$s/mod_dir.so
                StartServers 1
                ThreadsPerChild 4
                MinSpareThreads 1
                MaxSpareThreads 4
                MaxRequestWorkers 4
                AllowEncodedSlashes NoDecode
                DocumentRoot "%1$s/site"
                <Directory "%1$s/site">
                  AllowOverride FileInfo
                  Options FollowSymLinks
                  Require all granted
                </Directory>
                """
                        .formatted(folder.toAbsolutePath(), port, MODULES));
        ProcessBuilder command = new ProcessBuilder(
                        PROGRAM.toString(), "-f", configuration.toAbsolutePath().toString(), "-DFOREGROUND")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile());
        Apache apache = new Apache(command.start(), port);
        apache.awaitReady(folder);
        return apache;
    }

    /** The address at which it stands for an IRI of Relata. */
    String address(String iri) {
        return "http://127.0.0.1:" + port + "/relata/" + iri.substring(Namespaces.DEFAULT_BASE.length());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path folder) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isAnswering()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError(Files.readString(folder.resolve("output.log")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isAnswering() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
