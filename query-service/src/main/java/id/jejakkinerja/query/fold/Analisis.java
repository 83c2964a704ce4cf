package id.jejakkinerja.query.fold;

/** Why a Sasaran came out as it did, what stood in the way, and what follows. */
public record Analisis(String causes, String obstacles, String followUp, Origin origin) {}
