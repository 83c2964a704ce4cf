package id.jejakkinerja.command;

import id.jejakkinerja.runtime.RuntimeConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole command side. Needs a bean {@code commandDataSource} and a {@code JwtDecoder}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(RuntimeConfiguration.class)
public class CommandServiceConfiguration {}
