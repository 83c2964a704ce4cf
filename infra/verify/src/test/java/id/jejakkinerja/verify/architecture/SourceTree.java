package id.jejakkinerja.verify.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The source files below a directory, main and test, and what their text shows. Sizes are in lines. */
record SourceTree(Path root) {
    /** Files longer than the limit, as "path: lines". */
    List<String> filesLongerThan(int limit) {
        return files().stream()
                .filter(file -> lines(file).size() > limit)
                .map(file ->
                        "%s: %d".formatted(root.relativize(file), lines(file).size()))
                .toList();
    }

    /**
     * Methods and constructors of main code longer than the limit, signature to closing brace, as "path: name, lines".
     * Test code may hold a whole annex of a report as one expression, which reads better unbroken.
     */
    List<String> methodsLongerThan(int limit) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(mainFiles()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(unit, positions, limit, found).scan(unit, null);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines of main code that postpone something, as "path: line". */
    List<String> postponements() {
        return mainFiles().stream()
                .flatMap(file -> lines(file).stream()
                        .filter(line -> line.matches(".*\\b(TODO|FIXME|XXX)\\b.*"))
                        .map(line -> "%s: %s".formatted(root.relativize(file), line.strip())))
                .toList();
    }

    private List<Path> files() {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> mainFiles() {
        return files().stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class MethodLengths extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int limit;
        private final List<String> found;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, int limit, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.limit = limit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            long lines =
                    unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
            if (lines > limit) {
                found.add("%s: %s, %d".formatted(unit.getSourceFile().getName(), method.getName(), lines));
            }
            return super.visitMethod(method, null);
        }
    }
}
