package id.jejakkinerja.transfer;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.transfer.file.ContentCheck;
import id.jejakkinerja.transfer.file.LogFile;
import id.jejakkinerja.transfer.file.LogFileReader;
import id.jejakkinerja.transfer.refusal.Exit;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import id.jejakkinerja.transfer.store.LogExport;
import id.jejakkinerja.transfer.store.LogImport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program. Says what it did on its output, what it refused on its error output, and ends with one of the codes of {@link Exit}. */
public final class LogTransfer {
    private static final String READER = "tk_events";
    private static final String OWNER = "jejak_owner";
    private static final long EVENTS_PER_PROGRESS = 100_000;

    private final Texts texts;
    private final PrintStream out;

    private LogTransfer(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    public static void main(String[] arguments) {
        // The platform's parts log what they do; here only what goes wrong is of interest.
        System.setProperty("logback.configurationFile", "id/jejakkinerja/transfer/log.xml");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments).code());
    }

    /** The program without its process. */
    static Exit run(Map<String, String> environment, PrintStream out, PrintStream err, String... arguments) {
        Texts texts = Texts.of(languageIn(arguments), environment);
        try {
            new LogTransfer(texts, out).carryOut(Arguments.parse(arguments));
            return Exit.DONE;
        } catch (TransferRefused e) {
            err.println(texts.refusal(e));
            return e.code().exit();
        } catch (SQLException e) {
            return failed(err, texts, TransferRefusal.DATABASE_FAILED, e);
        } catch (IOException e) {
            return failed(err, texts, TransferRefusal.FILE_FAILED, e);
        }
    }

    private static Exit failed(PrintStream err, Texts texts, TransferRefusal code, Exception cause) {
        String detail = code == TransferRefusal.FILE_FAILED ? cause.toString() : String.valueOf(cause.getMessage());
        err.println(texts.refusal(new TransferRefused(cause, code, detail)));
        return code.exit();
    }

    /** Known before the rest is parsed, so that even a wrong call is answered in the caller's language. */
    private static @Nullable String languageIn(String... arguments) {
        int option = Arrays.asList(arguments).indexOf("--lang");
        return option >= 0 && option + 1 < arguments.length ? arguments[option + 1] : null;
    }

    private void carryOut(Arguments arguments) throws SQLException, IOException {
        switch (arguments.command()) {
            case HELP -> out.println(texts.say("help"));
            case EXPORT -> export(arguments);
            case CHECK -> check(arguments);
            case IMPORT -> importInto(arguments);
        }
    }

    private void export(Arguments arguments) throws SQLException, IOException {
        Path file = Path.of(arguments.require("out")).toAbsolutePath();
        String keyFile = arguments.find("key");
        try (Database database = Database.of(arguments, "from", READER, true);
                Connection connection = database.connect()) {
            SigningKey key = KeyFile.readOrCreate(
                    keyFile != null ? Path.of(keyFile).toAbsolutePath() : file.resolveSibling("jejak-ekspor.key"));
            LogExport.Written written =
                    LogExport.run(connection, file, key, Clock.systemUTC().instant(), this::progress);
            out.println(
                    texts.say("exported", written.events(), written.answers(), file, written.root(), key.verifier()));
        }
    }

    private void check(Arguments arguments) throws IOException {
        VerifierKey trusted = trusted(arguments);
        ContentCheck content = new ContentCheck();
        LogFile file = LogFileReader.read(Path.of(arguments.require("in")), trusted, content);
        out.println(texts.say(
                "checked",
                file.lines(),
                file.events(),
                content.streams(),
                file.answers(),
                file.header().firstPosition(),
                file.header().lastPosition(),
                file.root().base64()));
        sayWhoSigned(file, trusted);
    }

    private void importInto(Arguments arguments) throws SQLException, IOException {
        VerifierKey trusted = trusted(arguments);
        Path path = Path.of(arguments.require("in"));
        try (Database database = Database.of(arguments, "to", OWNER, false);
                Connection reading = database.connect();
                Connection writing = database.connect()) {
            LogImport.Imported imported = LogImport.run(path, trusted, reading, writing, this::progress);
            LogFile file = imported.file();
            out.println(texts.say(
                    "imported",
                    file.events(),
                    file.answers(),
                    imported.found(),
                    file.root().base64(),
                    file.header().lastPosition()));
            sayWhoSigned(file, trusted);
        }
    }

    private void sayWhoSigned(LogFile file, @Nullable VerifierKey trusted) {
        out.println(texts.say(trusted != null ? "trusted" : "untrusted", file.key()));
    }

    private static @Nullable VerifierKey trusted(Arguments arguments) {
        String vkey = arguments.find("vkey");
        if (vkey == null) {
            return null;
        }
        try {
            return VerifierKey.parse(vkey);
        } catch (InvalidEvidence e) {
            throw new TransferRefused(e, TransferRefusal.USAGE, "--vkey");
        }
    }

    private void progress(long events) {
        if (events > 0 && events % EVENTS_PER_PROGRESS == 0) {
            out.println(texts.say("progress", events));
        }
    }
}
