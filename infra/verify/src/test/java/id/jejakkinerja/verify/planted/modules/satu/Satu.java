package id.jejakkinerja.verify.planted.modules.satu;

import id.jejakkinerja.verify.planted.modules.dua.Dua;
import java.util.List;

public record Satu(List<Dua> parts) {}
