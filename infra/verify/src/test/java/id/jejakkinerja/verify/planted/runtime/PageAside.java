package id.jejakkinerja.verify.planted.runtime;

import org.springframework.stereotype.Controller;

@Controller
class PageAside {}
