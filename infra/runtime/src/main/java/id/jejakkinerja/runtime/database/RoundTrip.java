package id.jejakkinerja.runtime.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Statements that go to the server together, so that they wait for the network and for each other's process once and not each. The server
 * carries them out in their order, each seeing what those before it did; at the first that fails it stops. Not for several threads.
 */
public final class RoundTrip {
    private final List<Question<?>> questions = new ArrayList<>();

    /**
     * Asks for rows.
     *
     * @param sql one statement, with a {@code ?} for each parameter
     * @return the rows, which are there once the trip is {@linkplain #send made}
     */
    public <T> Supplier<List<T>> rows(String sql, RowMapper<T> mapper, Object... parameters) {
        return add(new Question<>(sql, List.of(parameters), statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    rows.add(mapper.mapRow(result, rows.size()));
                }
            }
            return rows;
        }));
    }

    /**
     * Changes rows.
     *
     * @param sql one statement, with a {@code ?} for each parameter
     * @return how many rows were changed, which is known once the trip is {@linkplain #send made}
     */
    public Supplier<Integer> change(String sql, Object... parameters) {
        return add(new Question<>(sql, List.of(parameters), PreparedStatement::getUpdateCount));
    }

    private <T> Supplier<T> add(Question<T> question) {
        questions.add(question);
        return question;
    }

    /** Makes the trip, once, in the transaction there is. */
    public void send(DataSource dataSource) {
        new JdbcTemplate(dataSource).execute((ConnectionCallback<@Nullable Void>) connection -> {
            send(connection);
            return null;
        });
    }

    /** Makes the trip, once. What a mapper throws is thrown to whoever wants its rows: the other answers are not less true for it. */
    public void send(Connection connection) throws SQLException {
        String sql = questions.stream().map(question -> question.sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 0;
            for (Question<?> question : questions) {
                for (Object parameter : question.parameters) {
                    statement.setObject(++index, parameter);
                }
            }
            statement.execute();
            for (Question<?> question : questions) {
                question.take(statement);
                statement.getMoreResults();
            }
        }
    }

    /** How a statement's answer is read from where the results stand. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(PreparedStatement statement) throws SQLException;
    }

    private static final class Question<T> implements Supplier<T> {
        private final String sql;
        private final List<Object> parameters;
        private final Reader<T> reader;
        private Supplier<T> answer;

        Question(String sql, List<Object> parameters, Reader<T> reader) {
            this.sql = sql;
            this.parameters = parameters;
            this.reader = reader;
            this.answer = () -> {
                throw new IllegalStateException("not asked yet: " + sql);
            };
        }

        void take(PreparedStatement statement) throws SQLException {
            try {
                T given = reader.read(statement);
                answer = () -> given;
            } catch (RuntimeException e) {
                answer = () -> {
                    throw e;
                };
            }
        }

        @Override
        public T get() {
            return answer.get();
        }
    }
}
