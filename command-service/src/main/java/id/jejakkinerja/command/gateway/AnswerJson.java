package id.jejakkinerja.command.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembered answers as JSON. The figures of a refusal keep their type, so that the same sentence is told again. */
final class AnswerJson {
    private static final ObjectMapper JSON = KernelJson.stored();
    private static final List<Class<?>> TYPED =
            List.of(Rupiah.class, Nilai.class, Persen.class, LocalDate.class, Instant.class);

    private AnswerJson() {}

    static String write(Refusal refusal) {
        ObjectNode node = JSON.createObjectNode().put("code", refusal.code().name());
        ObjectNode figures = node.putObject("figures");
        refusal.figures().forEach((name, figure) -> figures.set(name, figure(figure)));
        return node.toString();
    }

    /** What {@link CommandAnswers} keeps: a {@link CommandReceipt}, or a {@link Refusal} as {@link #write} wrote it. */
    static Object read(String answer) {
        try {
            JsonNode node = JSON.readTree(answer);
            if (node.has("position")) {
                return JSON.treeToValue(node, CommandReceipt.class);
            }
            Map<String, Object> figures = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> figure : node.get("figures").properties()) {
                figures.put(figure.getKey(), figure(figure.getValue()));
            }
            return new Refusal(RefusalCode.valueOf(node.get("code").asText()), figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read answer " + answer, e);
        }
    }

    private static JsonNode figure(Object figure) {
        if (figure instanceof Number || figure instanceof Collection<?>) {
            return JSON.valueToTree(figure);
        }
        if (TYPED.contains(figure.getClass())) {
            return JSON.createObjectNode().set(figure.getClass().getSimpleName(), JSON.valueToTree(figure));
        }
        return JSON.getNodeFactory().textNode(figure.toString());
    }

    private static Object figure(JsonNode node) throws JsonProcessingException {
        for (Class<?> type : TYPED) {
            if (node.has(type.getSimpleName())) {
                return JSON.treeToValue(node.get(type.getSimpleName()), type);
            }
        }
        return JSON.treeToValue(node, Object.class);
    }
}
