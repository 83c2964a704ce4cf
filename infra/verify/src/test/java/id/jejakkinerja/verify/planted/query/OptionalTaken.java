package id.jejakkinerja.verify.planted.query;

import java.util.Optional;

final class OptionalTaken {
    private OptionalTaken() {}

    static int length(Optional<String> text) {
        return text.map(String::length).orElse(0);
    }
}
