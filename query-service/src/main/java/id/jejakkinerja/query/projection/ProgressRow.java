package id.jejakkinerja.query.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** The one row of {@link Progress}. */
interface ProgressRow extends JpaRepository<Progress, Integer> {}
