package id.jejakkinerja.verify.planted.command.iku;

import org.springframework.stereotype.Component;

@Component
final class DecisionOnSpring {}
