package id.jejakkinerja.verify.planted.kernel;

import org.springframework.util.StringUtils;

record KernelOnSpring(String text) {
    boolean isBlank() {
        return !StringUtils.hasText(text);
    }
}
