package id.jejakkinerja.verify.planted.modules.dua;

import id.jejakkinerja.verify.planted.modules.satu.Satu;
import java.util.List;

public record Dua(List<Satu> whole) {}
