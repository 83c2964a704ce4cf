package id.jejakkinerja.query.rebuild;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.rebuild.RebuildStatus.Act;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.Problem;
import id.jejakkinerja.runtime.edge.RequestLanguage;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/**
 * {@code /api/v1/admin/rebuilds}: rebuilding the read model while it is read. For administrators, who do not see performance data: of a
 * difference they learn the row and the field, and auditors the figures by {@code /api/v1/audit/recompute}.
 */
@RestController
@RequestMapping("/api/v1/admin/rebuilds")
@Tag(name = "admin")
class RebuildController {
    private final Rebuild rebuild;

    RebuildController(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @GetMapping
    Map<String, Object> all(Authentication caller) {
        administrator(caller);
        return Map.of(
                "rebuilds", rebuild.all().stream().map(RebuildController::json).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, @Nullable Object> start(Authentication caller) {
        return json(rebuild.one(rebuild.start(administrator(caller).subject())));
    }

    @GetMapping("/{id}")
    Map<String, @Nullable Object> one(@PathVariable long id, Authentication caller) {
        administrator(caller);
        return json(rebuild.one(id));
    }

    @PostMapping("/{id}/switch")
    Map<String, @Nullable Object> switchTo(@PathVariable long id, Authentication caller) {
        rebuild.switchTo(id, administrator(caller).subject());
        return json(rebuild.one(id));
    }

    @PostMapping("/{id}/rollback")
    Map<String, @Nullable Object> rollBack(@PathVariable long id, Authentication caller) {
        rebuild.rollBack(id, administrator(caller).subject());
        return json(rebuild.one(id));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RebuildRefused e, HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<String, Object> figures = variables instanceof Map<?, ?> map && map.get("id") != null
                ? Map.of("kind", "rebuild", "value", Objects.requireNonNull(map.get("id")))
                : Map.of();
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(409, e.reason().name(), figures, RequestLanguage.of(request)));
    }

    private static Actor administrator(Authentication caller) {
        Actor actor = CurrentActor.of(caller);
        ForbiddenRead.unlessAdministers(actor);
        return actor;
    }

    private static Map<String, @Nullable Object> json(RebuildStatus status) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", status.id());
        json.put("state", status.state().name());
        json.put("startedAt", status.startedAt().toString());
        json.put("done", status.done());
        json.put("total", status.total());
        json.put("eventsPerSecond", status.eventsPerSecond());
        json.put("remainingSeconds", status.remainingSeconds());
        json.put("canRollBack", status.canRollBack());
        Comparison comparison = status.comparison();
        json.put("comparison", comparison == null ? null : json(comparison));
        json.put("acts", status.acts().stream().map(RebuildController::json).toList());
        return json;
    }

    private static Map<String, Object> json(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("position", comparison.position());
        json.put("equal", comparison.isEqual());
        json.put("live", json(comparison.live()));
        json.put("rebuilt", json(comparison.rebuilt()));
        json.put("differingRows", comparison.differing());
        json.put(
                "differences",
                comparison.differences().stream().map(RebuildController::json).toList());
        return json;
    }

    private static Map<String, Object> json(Comparison.Side side) {
        return Map.of("generation", side.generation(), "rows", side.rows(), "sha256", side.sha256());
    }

    private static Map<String, Object> json(Difference difference) {
        return Map.of("table", difference.part(), "row", difference.key(), "field", difference.path());
    }

    private static Map<String, Object> json(Act act) {
        return Map.of(
                "act", act.deed().name(), "actor", act.actor(), "at", act.at().toString());
    }
}
