package id.jejakkinerja.command.notary;

import id.jejakkinerja.command.notary.NotaryRefused.Code;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.Signer;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A key that never comes here: a program beside us (pkcs11-tool, a cloud's client, whatever talks to the device) gets the bytes to sign
 * on its standard input and writes the 64 raw bytes of the signature, nothing else, to its standard output. No shell is between. What it
 * answers is checked with the public key before anybody sees it.
 *
 * @param within for starting, signing and ending
 */
record CommandSigner(VerifierKey verifier, List<String> command, Duration within) implements Signer {
    private static final int SIGNATURE_BYTES = 64;
    private static final int WORDS = 400;

    /**
     * A command that has just shown that it signs with this key, on a text that can be taken for no checkpoint and for no succession.
     * Otherwise a key could be recorded as the next one that nobody has, and there would be no way on from it.
     *
     * @throws NotaryRefused KEY_UNUSABLE without a public key of this log, SIGNER_FAILED, SIGNATURE_WRONG
     */
    static CommandSigner proven(String origin, @Nullable String vkey, List<String> command, Duration within) {
        CommandSigner signer = new CommandSigner(publicKey(origin, vkey), command, within);
        signer.sign((origin + "\nuji-kunci\n").getBytes(StandardCharsets.UTF_8));
        return signer;
    }

    private static VerifierKey publicKey(String origin, @Nullable String vkey) {
        if (vkey == null) {
            throw new NotaryRefused(Code.KEY_UNUSABLE, "a command that signs needs its vkey beside it");
        }
        try {
            VerifierKey key = VerifierKey.parse(vkey.strip());
            if (!key.name().equals(origin)) {
                throw new NotaryRefused(Code.KEY_UNUSABLE, "it is called " + key.name() + ", the log " + origin);
            }
            return key;
        } catch (InvalidEvidence e) {
            throw new NotaryRefused(Code.KEY_UNUSABLE, "no vkey: " + vkey, e);
        }
    }

    /** @throws NotaryRefused SIGNER_FAILED, SIGNATURE_WRONG */
    @Override
    public byte[] sign(byte[] message) {
        byte[] answer = answer(message);
        if (answer.length != SIGNATURE_BYTES) {
            throw failed(
                    "answered " + (answer.length > SIGNATURE_BYTES ? "more than " : "with ")
                            + Math.min(answer.length, SIGNATURE_BYTES) + " bytes, a signature has " + SIGNATURE_BYTES,
                    null);
        }
        if (!verifier.verifies(message, answer)) {
            throw new NotaryRefused(Code.SIGNATURE_WRONG, program() + " does not sign with " + verifier);
        }
        return answer;
    }

    private byte[] answer(byte[] message) {
        long deadline = System.nanoTime() + within.toNanos();
        Process process = start();
        try {
            FutureTask<byte[]> said = read(process.getInputStream(), SIGNATURE_BYTES + 1);
            FutureTask<byte[]> complained = read(process.getErrorStream(), WORDS);
            IOException unheard = tell(process, message);
            byte[] answer = said.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            byte[] words = complained.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            if (process.exitValue() != 0 || unheard != null) {
                throw failed("ended with " + process.exitValue() + ": " + readable(words), unheard);
            }
            return answer;
        } catch (TimeoutException e) {
            throw failed("did not answer within " + within, e);
        } catch (ExecutionException e) {
            throw failed("could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw failed("cannot be started", e);
        }
    }

    /** What kept it from hearing us: one that ends at once has its own reason to tell, which says more than a broken pipe. */
    private static @Nullable IOException tell(Process process, byte[] message) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(message);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** The first bytes; the rest is read too, so that no full pipe holds the program up. */
    private FutureTask<byte[]> read(InputStream from, int most) {
        FutureTask<byte[]> task = new FutureTask<>(() -> {
            byte[] first = from.readNBytes(most);
            from.transferTo(OutputStream.nullOutputStream());
            return first;
        });
        Thread.ofPlatform().daemon().name("notary signer").start(task);
        return task;
    }

    /** Words of another program, for our log: one line, nothing that moves a terminal. */
    private static String readable(byte[] words) {
        return new String(words, StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    private NotaryRefused failed(String what, @Nullable Throwable cause) {
        return new NotaryRefused(Code.SIGNER_FAILED, program() + " " + what, cause);
    }

    /** Without its arguments, in which a PIN may stand. */
    private String program() {
        return command.getFirst();
    }

    /** Without the command's arguments. */
    @Override
    public String toString() {
        return "CommandSigner[" + program() + ", " + verifier + "]";
    }
}
