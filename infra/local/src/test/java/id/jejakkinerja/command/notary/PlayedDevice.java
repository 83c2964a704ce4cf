package id.jejakkinerja.command.notary;

import id.jejakkinerja.kernel.evidence.SigningKey;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays the device that keeps a key: a program of its own, which signs what stands on its input with the key in a file. */
final class PlayedDevice {
    private PlayedDevice() {}

    public static void main(String[] arguments) throws IOException {
        SigningKey key =
                SigningKey.parse(Files.readString(Path.of(arguments[0])).strip());
        System.out.write(key.sign(System.in.readAllBytes()));
        System.out.flush();
    }

    /** How the notary is told to call it. */
    static List<String> command(Path secret) {
        String classes = Stream.of(PlayedDevice.class, SigningKey.class)
                .map(PlayedDevice::place)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                PlayedDevice.class.getName(),
                secret.toString());
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
